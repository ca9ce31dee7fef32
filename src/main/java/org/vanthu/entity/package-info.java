/** Canonical text to mentions: one small grammar per type. */
@NullMarked
package org.vanthu.entity;

import org.jspecify.annotations.NullMarked;
