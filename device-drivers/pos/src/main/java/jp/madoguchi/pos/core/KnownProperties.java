package jp.madoguchi.pos.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The properties that the services of a factory read from their entry; another name there is a slip of the pen. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KnownProperties {
    /** Their names. */
    String[] value();
}
