package org.casewright.core.record;

import java.io.IOException;
import java.io.InputStream;
import org.casewright.core.ProviderSpi;

/** Opens the bytes of a recording or a file, wherever they lie. Each call opens them anew, from the beginning. */
@ProviderSpi
@FunctionalInterface
public interface Content {

    /**
     * Opens the bytes.
     *
     * @return a stream that the caller closes
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;
}
