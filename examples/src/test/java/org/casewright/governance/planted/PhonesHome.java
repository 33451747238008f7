package org.casewright.governance.planted;

import java.net.Socket;

/** Planted: a hall must not touch the network. */
public final class PhonesHome {

    public Socket line() {
        return new Socket();
    }
}
