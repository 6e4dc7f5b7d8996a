package jp.madoguchi.pos.drivers;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.pos.core.Faults;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/** Words for what a vendor's code threw instead of working. */
final class ThrownByVendor {
    private static final String SECOND_TIME = "Could not initialize class ";
    private static final int DEEPEST = 20;

    private ThrownByVendor() {}

    /**
     * What went wrong with this subject, such as {@code the factory com.example.Factory}.
     *
     * @param thrown by the vendor's code, or by Java when it was to be loaded
     */
    static DriverException at(String subject, Throwable thrown) {
        return at(subject, thrown, thrown);
    }

    /** The same of a call on a device; what else was thrown is told without its message, which may hold what was read. */
    static DriverException inCall(String subject, Throwable thrown) {
        Throwable root = unwrapped(thrown);
        return root instanceof LinkageError ? at(subject, thrown) : other(subject, root, "", thrown);
    }

    /** What a vendor's own exception hides: that a class or a library was missing beneath it. */
    static Optional<DriverException> beneath(JposException said) {
        Throwable each = origin(said);
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof LinkageError || each instanceof ClassNotFoundException) {
                return Optional.of(at(withoutRemedy(String.valueOf(said.getMessage())) + ": it", each, said));
            }
            each = origin(each);
        }
        return Optional.empty();
    }

    /** Who has built on our services speaks as they do: his remedy was for what he saw, and the cause has a better one. */
    private static String withoutRemedy(String text) {
        int at = text.indexOf(Faults.REMEDY);
        return at < 0 ? text : text.substring(0, at).replaceFirst(" \\[[^\\]]*]$", "");
    }

    private static DriverException at(String subject, Throwable thrown, Throwable cause) {
        Throwable root = unwrapped(thrown);
        String said = Objects.requireNonNullElse(root.getMessage(), "");
        if (root instanceof NoClassDefFoundError && said.startsWith(SECOND_TIME)) {
            String how = root.getCause() == null ? "" : ", " + root.getCause().getMessage();
            return new DriverException(
                    subject + " needs the class " + said.substring(SECOND_TIME.length())
                            + ", which failed when it was first used" + how,
                    "mend what is said of that class; the vendor's manual says what the service needs",
                    cause);
        }
        if (isMissingClass(root)) {
            String missing = said.replace('/', '.');
            return new DriverException(
                    subject + " needs the class " + missing + ", which is nowhere",
                    "the drivers folder lacks a jar with the class " + missing
                            + ": put it beside the jar of the service",
                    cause);
        }
        if (root instanceof UnsatisfiedLinkError) {
            return new DriverException(
                    subject + " lacks a native library: " + said,
                    "install the native library of the vendor, and name its folder in LD_LIBRARY_PATH",
                    cause);
        }
        if (root instanceof UnsupportedClassVersionError) {
            return new DriverException(
                    subject + " is made for a newer Java: " + said,
                    "ask the vendor for one for Java " + Runtime.version().feature() + ", or start with a newer Java",
                    cause);
        }
        if (root instanceof LinkageError) {
            return new DriverException(
                    subject + " does not fit its libraries: " + root,
                    "put the jars of one release of the vendor into his folder, and no others",
                    cause);
        }
        return other(subject, root, said, cause);
    }

    private static DriverException other(String subject, Throwable root, String said, Throwable cause) {
        StackTraceElement[] trace = root.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getClassName() + "." + trace[0].getMethodName();
        return new DriverException(
                subject + " threw " + root.getClass().getName() + place + (said.isEmpty() ? "" : ": " + said),
                "the vendor's manual says what the service needs; if all of it is there, tell the vendor",
                cause);
    }

    private static boolean isMissingClass(Throwable root) {
        boolean kind = root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException;
        // Java says "a/B (wrong name: A/b)" of a class that is there, in a file of another name.
        return kind && String.valueOf(root.getMessage()).matches("[\\w.$/]+");
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable root = thrown;
        while ((root instanceof InvocationTargetException || root instanceof ExceptionInInitializerError)
                && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static @Nullable Throwable origin(Throwable thrown) {
        return thrown instanceof JposException said && said.getOrigException() != null
                ? said.getOrigException()
                : thrown.getCause();
    }
}
