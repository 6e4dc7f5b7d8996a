package jp.madoguchi.config;

import java.util.List;

/** People of the sandbox's register who live together (世帯); {@code head} is the name of the 世帯主. */
public record Household(String id, String municipality, String address, String head, List<Resident> residents) {
    public Household {
        residents = List.copyOf(residents);
    }

    @Override
    public String toString() {
        return "Household[" + id + "]";
    }
}
