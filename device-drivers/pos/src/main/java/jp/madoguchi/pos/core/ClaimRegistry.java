package jp.madoguchi.pos.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The claims of the physical devices that one factory serves, whatever their logical names. */
public final class ClaimRegistry {
    private final Map<String, DeviceClaim> claims = new ConcurrentHashMap<>();

    DeviceClaim of(DeviceDescription device) {
        return claims.computeIfAbsent(
                device.physicalName(),
                name -> new DeviceClaim(new ProcessLock(device.state().file(device, "lock"))));
    }
}
