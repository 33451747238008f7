package org.casewright.transcription.sphinx4;

/** Words to put in, take out or change to get from what was heard to what was said. */
final class WordErrors {

    private WordErrors() {}

    static double rate(String said, String heard) {
        String[] reference = said.strip().split("\\s+");
        return (double) count(reference, heard.strip().split("\\s+")) / reference.length;
    }

    private static int count(String[] reference, String[] heard) {
        int[] row = new int[heard.length + 1];
        for (int j = 0; j <= heard.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= reference.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= heard.length; j++) {
                int changed = diagonal + (reference[i - 1].equals(heard[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[heard.length];
    }
}
