/** The ledger and its neighbours on the vendor's own database. */
@org.jspecify.annotations.NullMarked
module org.casewright.governance.jdbc {
    requires transitive org.casewright.governance;
    requires transitive java.sql;
    requires static org.jspecify;
    requires static org.xerial.sqlitejdbc; // only SqliteLedger opens files itself
    requires org.slf4j;

    exports org.casewright.governance.jdbc;
}
