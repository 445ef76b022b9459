-- The schema at version 3, as the migrations make it. Written by: npx vitest run test/store -u

CREATE TRIGGER case_comes after insert on cases begin
    insert into state_counts (state, cases) values (new.state, 1) on conflict (state) do update set cases = cases + 1;
  end;

CREATE TRIGGER case_moves after update of state on cases when new.state <> old.state begin
    update state_counts set cases = cases - 1 where state = old.state;
    delete from state_counts where state = old.state and cases = 0;
    insert into state_counts (state, cases) values (new.state, 1) on conflict (state) do update set cases = cases + 1;
  end;

CREATE TRIGGER holder_comes after insert on case_holders begin
    insert into holder_counts (person, cases) values (new.person, 1) on conflict (person) do update set cases = cases + 1;
  end;

CREATE TRIGGER holder_goes after delete on case_holders begin
    update holder_counts set cases = cases - 1 where person = old.person;
    delete from holder_counts where person = old.person and cases = 0;
  end;

CREATE TABLE case_holders (
    person text not null,
    case_id text not null references cases (id),
    primary key (person, case_id)
  ) strict, without rowid;

CREATE TABLE cases (
    id text primary key,
    seq integer not null,
    hash text not null,
    state text not null,
    curator text not null,
    due_at integer,
    trouble text,
    changed_at integer not null,
    body text not null
  ) strict;

CREATE TABLE copied (
    at integer not null,
    last_effect integer not null
  ) strict;

CREATE TABLE holder_counts (
    person text primary key,
    cases integer not null
  ) strict, without rowid;

CREATE TABLE inbox (
    id integer primary key autoincrement,
    source text not null,
    source_key text not null,
    case_id text,
    urgency integer not null,
    body text not null,
    at integer not null,
    state text not null,
    attempts integer not null default 0,
    claim text,
    -- End of the lease while it is claimed, else not before then.
    free_at integer,
    reason text,
    unique (source, source_key)
  ) strict;

CREATE TABLE kept (
    kind text not null,
    name text not null,
    body text not null,
    primary key (kind, name)
  ) strict;

CREATE TABLE notes (
    name text primary key,
    body text not null
  ) strict, without rowid;

CREATE TABLE number_series (
    name text primary key,
    last integer not null
  ) strict, without rowid;

CREATE TABLE numbers (
    number text primary key,
    case_id text not null
  ) strict, without rowid;

CREATE TABLE outbox (
    id integer primary key autoincrement,
    key text not null unique,
    case_id text not null,
    effect text not null,
    delivery text not null,
    urgency integer not null,
    body text not null,
    at integer not null,
    state text not null,
    attempts integer not null default 0,
    claim text,
    -- 0 once it holds up no other effect of its case: sent, dead or dropped.
    is_open integer not null default 1,
    -- End of the lease while it is claimed, else not before then; null while it is pending.
    free_at integer,
    sending_since integer,
    reason text,
    far_name text
  ) strict;

CREATE TABLE personal_values (
    case_id text not null,
    name text not null,
    subject text not null,
    sealed blob not null,
    primary key (case_id, name)
  ) strict, without rowid;

CREATE TABLE publications (
    id integer primary key autoincrement,
    kind text not null,
    name text not null,
    at integer not null,
    by text not null
  ) strict;

CREATE TABLE records (
    position integer primary key autoincrement,
    case_id text not null,
    seq integer not null,
    at integer not null,
    body text not null,
    hash text not null,
    unique (case_id, seq)
  ) strict;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE state_counts (
    state text primary key,
    cases integer not null
  ) strict, without rowid;

CREATE TABLE subjects (
    subject text primary key,
    key blob,
    erased_at integer
  ) strict;

CREATE TABLE timers (
    case_id text not null,
    name text not null,
    generation integer not null,
    due_at integer not null,
    primary key (case_id, name)
  ) strict, without rowid;

CREATE INDEX case_holders_by_case on case_holders (case_id);

CREATE INDEX cases_by_curator on cases (curator, id);

CREATE INDEX cases_by_due on cases (due_at) where due_at is not null;

CREATE INDEX cases_by_state on cases (state, id);

CREATE INDEX cases_in_trouble on cases (id) where trouble is not null;

CREATE INDEX inbox_open on inbox (urgency, id) where state = 'pending';

CREATE INDEX inbox_open_by_case on inbox (case_id, id) where state = 'pending';

CREATE INDEX inbox_poisoned on inbox (id) where state = 'poisoned';

CREATE INDEX inbox_poisoned_by_case on inbox (case_id, id) where state = 'poisoned';

CREATE INDEX outbox_dead on outbox (id) where state = 'dead';

CREATE INDEX outbox_dead_by_case on outbox (case_id, id) where state = 'dead';

CREATE INDEX outbox_open on outbox (urgency, id) where is_open = 1;

CREATE INDEX outbox_open_by_case on outbox (case_id, id) where is_open = 1;

CREATE INDEX outbox_waiting on outbox (free_at, state) where is_open = 1 and free_at is not null;

CREATE INDEX publications_by_kind on publications (kind, id);

CREATE INDEX timers_by_due on timers (due_at);
