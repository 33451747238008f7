package org.casewright.governance.planted;

/** Planted: a hall must bring no library. */
public final class UsesALibrary {

    public Class<?> library() {
        return org.apache.poi.xwpf.usermodel.XWPFDocument.class;
    }
}
