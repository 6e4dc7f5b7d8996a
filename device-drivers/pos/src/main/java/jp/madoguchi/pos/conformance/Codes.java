package jp.madoguchi.pos.conformance;

import java.lang.reflect.Field;
import jpos.JposConst;
import jpos.JposException;

/** Error codes as people read them. */
final class Codes {
    static final int SUCCESS = JposConst.JPOS_SUCCESS;

    private Codes() {}

    static String name(int code) {
        if (code == SUCCESS) {
            return "no exception";
        }
        for (Field constant : JposConst.class.getFields()) {
            if (constant.getName().startsWith("JPOS_E_") && value(constant) == code) {
                return constant.getName().substring("JPOS_".length());
            }
        }
        return "code " + code;
    }

    static String text(JposException fault) {
        String extended = fault.getErrorCode() == JposConst.JPOS_E_EXTENDED ? "/" + fault.getErrorCodeExtended() : "";
        return name(fault.getErrorCode()) + extended + " \"" + fault.getMessage() + "\"";
    }

    private static int value(Field constant) {
        try {
            return constant.getInt(null);
        } catch (IllegalAccessException bug) {
            throw new IllegalStateException("the constants of JavaPOS are public", bug);
        }
    }
}
