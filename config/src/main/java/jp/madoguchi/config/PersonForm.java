package jp.madoguchi.config;

/** On which form a municipality writes one person of a household. */
public enum PersonForm {
    /** 個人票: a sheet for this one person. */
    INDIVIDUAL,
    /** 世帯連記式, as a part of the household (世帯の一部). */
    PART_OF_HOUSEHOLD
}
