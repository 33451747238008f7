package org.casewright.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that a vendor, a council or a researcher is meant to implement.
 *
 * <p>Every other public type of Casewright is final, a record, an enum or sealed. Each marked interface has a contract
 * in {@code casewright-testkit}; extend it in a test to prove an implementation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProviderSpi {}
