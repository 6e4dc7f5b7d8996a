package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Version of the kiosk's software: three numbers, as in {@code 1.0.0}. */
public record AppVersion(@JsonValue String text) implements Comparable<AppVersion> {
    @JsonCreator
    public AppVersion {
        if (!text.matches("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}")) {
            throw new IllegalArgumentException("a version is three numbers");
        }
    }

    @Override
    public int compareTo(AppVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }
}
