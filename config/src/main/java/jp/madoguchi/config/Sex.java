package jp.madoguchi.config;

/** 性別 as the register holds it. */
public enum Sex {
    MALE,
    FEMALE
}
