package org.casewright.governance.planted;

import java.util.ServiceLoader;

/** Planted: the class path must not decide. */
public final class LooksProvidersUp {

    public Object provider() {
        return ServiceLoader.load(Runnable.class).findFirst().orElseThrow();
    }
}
