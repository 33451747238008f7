package org.casewright.core.speech;

import java.io.IOException;
import java.io.InputStream;
import org.casewright.core.ProviderSpi;

/** Opens the bytes of a recording, wherever they lie. Each call opens them anew, from the beginning. */
@ProviderSpi
@FunctionalInterface
public interface Sound {

    /**
     * Opens the bytes.
     *
     * @return a stream that the caller closes
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;
}
