package dev.aether.adapter.jdbi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Every index earns its keep, and no deletion has to read a whole table. */
class IndexesTest {

  @Test
  void keepsNoIndexTwice() throws SQLException {
    assertThat(
            CatalogTest.catalog(
                """
                select string_agg(i.indexrelid::regclass::text, ' = ' order by i.indexrelid)
                from pg_index i join pg_class c on c.oid = i.indrelid
                where %s
                group by i.indrelid, i.indkey::text, i.indclass::text, i.indoption::text,
                  pg_get_expr(i.indpred, i.indrelid), pg_get_expr(i.indexprs, i.indrelid)
                having count(*) > 1
                """))
        .isEmpty();
  }

  @Test
  void findsWhatRefersToARowByAnIndex() throws SQLException {
    assertThat(
            CatalogTest.catalog(
                """
                select f.conrelid::regclass::text || ' ' || (
                  select string_agg(a.attname, ', ' order by k.n)
                  from unnest(f.conkey) with ordinality k (attnum, n)
                  join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum)
                from pg_constraint f join pg_class c on c.oid = f.conrelid
                where f.contype = 'f' and f.conparentid = 0 and %s and not exists (
                  select from pg_index i where i.indrelid = f.conrelid
                    and (i.indkey::smallint[])[0] = any (f.conkey))
                order by 1
                """))
        // Plans are four rows that nobody deletes.
        .containsExactly(
            "subscriptions next_plan", "subscriptions plan", "users subscription_tier");
  }
}
