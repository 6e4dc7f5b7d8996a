package jp.madoguchi.config;

/** What a municipality is called on the screen, which need not be one that the kiosk serves. */
public record PlaceName(String japanese, String english) {}
