package jp.madoguchi.pos.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/**
 * The claims of the physical devices that one factory serves, whatever their logical names; its monitor guards them all.
 *
 * <p>A reader is named by the beginning of its name, and is perhaps not plugged in yet: two names that may come to mean the
 * same device exclude each other. Other programs are kept out by the name as it is ({@link ProcessLock}).
 */
public final class ClaimRegistry {
    /** One that waits for a claim; each is another, also of the same name. */
    static final class Ticket {
        private final String name;

        private Ticket(String name) {
            this.name = name;
        }
    }

    private final Map<String, DeviceClaim> claims = new ConcurrentHashMap<>();
    private final Deque<Ticket> waiting = new ArrayDeque<>();
    private final BiPredicate<String, String> same;

    /** Of devices with one name each. */
    public ClaimRegistry() {
        this(String::equals);
    }

    /** @param same whether two physical names may mean the same device; true of equal ones, and either way round */
    public ClaimRegistry(BiPredicate<String, String> same) {
        this.same = same;
    }

    DeviceClaim of(DeviceDescription device) {
        return claims.computeIfAbsent(
                device.physicalName(),
                name -> new DeviceClaim(
                        this, name, new ProcessLock(device.state().file(device, "lock"))));
    }

    /** Whether the device is held under any of its names; callable without the monitor. */
    boolean isHeld(String name) {
        return claims.values().stream().anyMatch(each -> each.hasHolder() && same.test(each.name(), name));
    }

    synchronized Ticket queue(String name) {
        Ticket ticket = new Ticket(name);
        waiting.add(ticket);
        return ticket;
    }

    /** Whether nobody holds the device, and nobody who came earlier waits for it. */
    synchronized boolean isTurnOf(Ticket ticket) {
        return !isHeld(ticket.name)
                && waiting.stream()
                                .filter(each -> same.test(each.name, ticket.name))
                                .findFirst()
                                .orElse(ticket)
                        == ticket;
    }

    synchronized void leave(Ticket ticket) {
        waiting.remove(ticket);
        notifyAll();
    }
}
