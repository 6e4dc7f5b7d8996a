package jp.madoguchi.protocol;

import java.util.UUID;

/** Opens a session. {@code bootId} names one start of the kiosk's application. */
public record SessionRequest(Purpose purpose, AppVersion appVersion, UUID bootId) {}
