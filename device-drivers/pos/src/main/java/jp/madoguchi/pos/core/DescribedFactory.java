package jp.madoguchi.pos.core;

import jpos.loader.JposServiceInstanceFactory;

/** A factory that says what it makes; it touches no device before a service is opened. */
public interface DescribedFactory extends JposServiceInstanceFactory {
    /** What it makes. */
    ServiceKind kind();
}
