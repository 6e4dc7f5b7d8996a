package jp.madoguchi.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import jp.madoguchi.config.ConfigurationException;

/** Makes what takes its time while other things start, so that the start screen comes sooner. */
record Meanwhile(ExecutorService threads) {
    <T> Made<T> make(Callable<T> slow) {
        return new Made<>(threads.submit(slow));
    }

    /** Something that is there already, or soon will be. */
    record Made<T>(Future<T> future) {
        /** Waits for it; what kept it from being made is thrown here. */
        T get() throws ConfigurationException, IOException {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the start was given up");
            } catch (ExecutionException e) {
                throw unwrapped(e);
            }
        }

        private static RuntimeException unwrapped(ExecutionException failed)
                throws ConfigurationException, IOException {
            Throwable cause = failed.getCause();
            if (cause instanceof ConfigurationException configuration) {
                throw configuration;
            }
            if (cause instanceof IOException io) {
                throw io;
            }
            return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(failed);
        }
    }
}
