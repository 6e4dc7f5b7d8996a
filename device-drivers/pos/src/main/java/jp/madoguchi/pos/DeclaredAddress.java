package jp.madoguchi.pos;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.pos.core.Faults;
import jpos.JposConst;
import jpos.JposException;

/** Where an entry says how its device is reached, in words for somebody to whom the device gives no answer. */
final class DeclaredAddress {
    /** A vendor's properties may have any name: a word of it tells. */
    private static final Set<String> WORDS = Set.of(
            "address",
            "addr",
            "com",
            "device",
            "host",
            "hostname",
            "ip",
            "path",
            "port",
            "reader",
            "serial",
            "tty",
            "uri",
            "url");

    /** What such a property says is never told. */
    private static final Set<String> SECRET_WORDS = Set.of(
            "credential",
            "credentials",
            "key",
            "passphrase",
            "password",
            "passwd",
            "pin",
            "pwd",
            "secret",
            "token",
            "user");

    private static final Set<Integer> NO_ANSWER =
            Set.of(JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_OFFLINE, JposConst.JPOS_E_FAILURE);

    private static final String BETWEEN_WORDS = "[^A-Za-z]+|(?<=[a-z])(?=[A-Z])";

    private DeclaredAddress() {}

    /** A remedy for a wrong one; empty where the entry has no such property. */
    static String remedy(JposXml file, DeclaredEntry entry) {
        return remedy(file, entry, DeclaredAddress::isAddress);
    }

    /** The same where this was said; empty where the address can't be the reason. Our services name it where it can. */
    static String remedy(JposXml file, DeclaredEntry entry, JposException said) {
        String text = String.valueOf(said.getMessage());
        int at = text.indexOf(Faults.REMEDY);
        if (at < 0) {
            return NO_ANSWER.contains(said.getErrorCode()) ? remedy(file, entry) : "";
        }
        List<String> named =
                Arrays.asList(text.substring(at + Faults.REMEDY.length()).split("\\W+"));
        return remedy(file, entry, property -> isAddress(property) && named.contains(property.name()));
    }

    private static String remedy(JposXml file, DeclaredEntry entry, Predicate<DeclaredProperty> wanted) {
        String all = entry.properties().stream()
                .filter(wanted)
                .map(property -> words(file, property))
                .collect(Collectors.joining(", and "));
        return all.isEmpty() ? "" : "if it is there and well, see whether the address is its own: " + all;
    }

    private static boolean isAddress(DeclaredProperty property) {
        List<String> words = Arrays.stream(property.name().split(BETWEEN_WORDS))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return words.stream().anyMatch(WORDS::contains) && words.stream().noneMatch(SECRET_WORDS::contains);
    }

    private static String words(JposXml file, DeclaredProperty property) {
        return property.name() + "=\"" + withoutSecrets(property.expanded()) + "\" in " + file.file() + ":"
                + property.line() + source(property.value());
    }

    private static String source(String value) {
        return Placeholders.findSource(value)
                .map(name -> ", from the setting " + name)
                .or(() -> Placeholders.findName(value)
                        .map(name -> ", the default, for the setting " + name + " is not given"))
                .orElse("");
    }

    /** An address may hold the password of whom it lets in, before the host or in its query. */
    private static String withoutSecrets(String address) {
        return address.replaceFirst("//.*@", "//...@").replaceFirst("[?#;].*", "...");
    }
}
