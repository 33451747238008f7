package org.casewright.generation.chatmodel;

import org.casewright.core.oversight.Processor;

/** A processor of the tests, and the key no message may show. */
final class Models {

    static final Processor PROCESSOR =
            new Processor("scripted-model@models.example.org", Processor.Location.CONTRACTED_UK);

    static final String KEY = "sk-planted-key-4711";

    private Models() {}
}
