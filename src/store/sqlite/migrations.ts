// The schema, as the steps that lead to it. A step that was released is never changed: files of every version come up through it.

/** Step n leads from version n to n + 1 (`pragma user_version`). */
export const migrations: readonly string[] = [
  `
  create table cases (
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
  create index cases_by_state on cases (state, id);
  create index cases_by_curator on cases (curator, id);
  create index cases_by_due on cases (due_at) where due_at is not null;
  create index cases_in_trouble on cases (id) where trouble is not null;

  create table case_holders (
    person text not null,
    case_id text not null references cases (id),
    primary key (person, case_id)
  ) strict, without rowid;
  create index case_holders_by_case on case_holders (case_id);

  create table records (
    position integer primary key autoincrement,
    case_id text not null,
    seq integer not null,
    at integer not null,
    body text not null,
    hash text not null,
    unique (case_id, seq)
  ) strict;

  create table timers (
    case_id text not null,
    name text not null,
    generation integer not null,
    due_at integer not null,
    claim text,
    lease_until integer,
    primary key (case_id, name)
  ) strict, without rowid;
  create index timers_by_due on timers (due_at);

  create table inbox (
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
    lease_until integer,
    not_before integer,
    reason text,
    unique (source, source_key)
  ) strict;
  create index inbox_open on inbox (urgency, id) where state = 'pending';
  create index inbox_open_by_case on inbox (case_id, id) where state = 'pending';
  create index inbox_poisoned on inbox (id) where state = 'poisoned';

  create table outbox (
    id integer primary key autoincrement,
    key text not null unique,
    case_id text not null,
    effect text not null,
    delivery text not null,
    urgency integer not null,
    body text not null,
    state text not null,
    attempts integer not null default 0,
    claim text,
    lease_until integer,
    sending_since integer,
    not_before integer,
    reason text,
    far_name text
  ) strict;
  create index outbox_open on outbox (urgency, id) where state in ('pending', 'sending', 'retry');
  create index outbox_open_by_case on outbox (case_id, id) where state in ('pending', 'sending', 'retry');
  create index outbox_dead on outbox (id) where state = 'dead';

  create table kept (
    kind text not null,
    name text not null,
    body text not null,
    primary key (kind, name)
  ) strict;

  create table publications (
    id integer primary key autoincrement,
    kind text not null,
    name text not null,
    at integer not null,
    by text not null
  ) strict;
  create index publications_by_kind on publications (kind, id);

  create table subjects (
    subject text primary key,
    key blob,
    erased_at integer
  ) strict;

  create table personal_values (
    case_id text not null,
    name text not null,
    subject text not null,
    sealed blob not null,
    primary key (case_id, name)
  ) strict, without rowid;
  `,
];
