package org.vanthu.corpus.table;

/** Composes tables of one kind. */
interface TableMaker {

  TableDraft draft(Scene scene);
}
