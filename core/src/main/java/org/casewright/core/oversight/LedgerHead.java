package org.casewright.core.oversight;

import java.util.List;

/**
 * How far a tenant's log goes.
 *
 * @param size number of entries
 * @param root RFC 6962 tree hash over all of them, 64 lower-case hexadecimal digits
 * @param frontier hashes of the perfect subtrees the tree is made of, widest first: one for each bit set in
 *     {@code size}
 */
public record LedgerHead(long size, String root, List<String> frontier) {

    /** Copies the frontier. A damaged head can be held too, so that a check can say what is wrong with it. */
    public LedgerHead {
        frontier = List.copyOf(frontier);
    }
}
