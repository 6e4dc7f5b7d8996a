package jp.madoguchi.pos.drivers;

/** What Java's own look-ups (services, XML parsers, resources) take for the application while a vendor's code runs: his jars. */
final class VendorContext {
    private VendorContext() {}

    /** A piece of a vendor's code. */
    interface Code<T, X extends Exception> {
        T run() throws X;
    }

    /** Runs it with this loader as the thread's context; threads that it starts have it from then on. */
    static <T, X extends Exception> T with(ClassLoader loader, Code<T, X> code) throws X {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
