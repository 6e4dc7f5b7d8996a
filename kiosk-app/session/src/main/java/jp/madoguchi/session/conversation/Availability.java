package jp.madoguchi.session.conversation;

import java.util.List;
import jp.madoguchi.session.Task;

/**
 * What can be begun here and now. It never ends a task that is running.
 *
 * @param open within the service hours
 * @param hours the service hours as {@code 6:30–23:00}
 * @param printing the page printer is ready or only out of paper
 * @param reader the card reader works
 * @param municipalities codes of those that serve certificates now
 */
public record Availability(boolean open, String hours, boolean printing, boolean reader, List<String> municipalities) {
    public Availability {
        municipalities = List.copyOf(municipalities);
    }

    boolean allows(Task task) {
        return task == Task.CERTIFICATE ? certificates() : resets();
    }

    boolean certificates() {
        return open && reader && printing && !municipalities.isEmpty();
    }

    boolean resets() {
        return open && reader;
    }
}
