package org.casewright.core.document;

import java.io.IOException;
import java.io.OutputStream;
import org.casewright.core.ProviderSpi;

/**
 * Writes a released document in one format.
 *
 * <p>Implementations are safe for many threads, write the same bytes for the same document, and lose nothing: every
 * statement, every citation's excerpt, who approved it, and that a machine drafted it. Prove yours with
 * {@code DocumentRendererContract} from {@code casewright-testkit}.
 */
@ProviderSpi
public interface DocumentRenderer {

    /** The IANA media type, such as {@code text/markdown}. */
    String mediaType();

    /** The usual end of a file name, without the dot. */
    String fileExtension();

    /**
     * Writes the document.
     *
     * @param document to write
     * @param out gets the bytes; flushed, not closed
     * @throws IOException if {@code out} does not take them
     */
    void render(ReleasedDocument document, OutputStream out) throws IOException;
}
