package jp.madoguchi.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * People of the sandbox's register who live together (世帯).
 *
 * @param municipality where they live, or lived last
 * @param head name of the 世帯主
 * @param movedAbroad the day on which they left Japan (国外転出); their residence records ended with it
 */
public record Household(
        String id,
        String municipality,
        String address,
        String head,
        Optional<LocalDate> movedAbroad,
        List<Resident> residents) {
    public Household {
        residents = List.copyOf(residents);
    }

    @Override
    public String toString() {
        return "Household[***]";
    }
}
