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

    /** @throws IllegalArgumentException if the frontier does not have a hash for each bit set in the size */
    public LedgerHead {
        frontier = List.copyOf(frontier);
        if (size < 0 || frontier.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("frontier must hold a hash for each bit set in size");
        }
    }
}
