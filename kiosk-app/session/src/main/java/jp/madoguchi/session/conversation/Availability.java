package jp.madoguchi.session.conversation;

import java.util.List;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.Task;

/**
 * What can be begun here and now. It never ends a task that is running.
 *
 * @param open within the service hours
 * @param hours the service hours
 * @param printing the page printer is ready
 * @param reader the card reader works
 * @param municipalities codes of those that serve certificates now
 */
public record Availability(
        boolean open, ServiceHours hours, boolean printing, boolean reader, List<String> municipalities) {
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
