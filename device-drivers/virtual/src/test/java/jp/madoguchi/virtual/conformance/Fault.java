package jp.madoguchi.virtual.conformance;

import jp.madoguchi.virtual.conformance.WrongPart.Twist;

/** A way in which a service is wrong, with the one row that must show it. */
interface Fault {
    String row();

    boolean concerns(String call);

    Twist twist();
}
