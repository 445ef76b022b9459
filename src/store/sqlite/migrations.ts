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
  -- Counting the index takes 8 ms with 100,000 cases, and all events wait for it.
  create table state_counts (
    state text primary key,
    cases integer not null
  ) strict, without rowid;
  create trigger case_comes after insert on cases begin
    insert into state_counts (state, cases) values (new.state, 1) on conflict (state) do update set cases = cases + 1;
  end;
  create trigger case_moves after update of state on cases when new.state <> old.state begin
    update state_counts set cases = cases - 1 where state = old.state;
    delete from state_counts where state = old.state and cases = 0;
    insert into state_counts (state, cases) values (new.state, 1) on conflict (state) do update set cases = cases + 1;
  end;
  create index cases_by_curator on cases (curator, id);
  create index cases_by_due on cases (due_at) where due_at is not null;
  create index cases_in_trouble on cases (id) where trouble is not null;

  create table case_holders (
    person text not null,
    case_id text not null references cases (id),
    primary key (person, case_id)
  ) strict, without rowid;
  create index case_holders_by_case on case_holders (case_id);

  -- Asked for with every choice among people, and counting all cases would take longer the more there are.
  create table holder_counts (
    person text primary key,
    cases integer not null
  ) strict, without rowid;
  create trigger holder_comes after insert on case_holders begin
    insert into holder_counts (person, cases) values (new.person, 1) on conflict (person) do update set cases = cases + 1;
  end;
  create trigger holder_goes after delete on case_holders begin
    update holder_counts set cases = cases - 1 where person = old.person;
    delete from holder_counts where person = old.person and cases = 0;
  end;

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
  create index timers_claimed on timers (case_id, name) where claim is not null;

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
    -- End of the lease while it is claimed, else not before then.
    free_at integer,
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
  -- By a column of its own, so that these two are written when an effect comes and goes, and not with each state in between.
  create index outbox_open on outbox (urgency, id) where is_open = 1;
  create index outbox_open_by_case on outbox (case_id, id) where is_open = 1;
  create index outbox_waiting on outbox (free_at, state) where is_open = 1 and free_at is not null;
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

  -- One row in a copy, until it is settled; none in a store that is no copy.
  create table copied (
    at integer not null,
    last_effect integer not null
  ) strict;
  `,
  `
  -- What adapters remember for themselves.
  create table notes (
    name text primary key,
    body text not null
  ) strict, without rowid;

  -- Claims of timers end with the process, and are held by it alone.
  drop index timers_claimed;
  alter table timers drop column claim;
  alter table timers drop column lease_until;

  -- What a person has to see to in one case, however much there is in others.
  create index inbox_poisoned_by_case on inbox (case_id, id) where state = 'poisoned';
  create index outbox_dead_by_case on outbox (case_id, id) where state = 'dead';
  `,
  `
  -- Registration numbers: each has one case, and those of a series follow one another.
  create table numbers (
    number text primary key,
    case_id text not null
  ) strict, without rowid;
  create table number_series (
    name text primary key,
    last integer not null
  ) strict, without rowid;

  -- What people typed so far; a number that was typed twice stays with the contract that had it first.
  insert into numbers (number, case_id)
    select trim(json_extract(body, '$.input.act.number')), case_id from records
    where json_extract(body, '$.input.act.act') = 'register' and trim(json_extract(body, '$.input.act.number')) <> ''
    order by position
    on conflict (number) do nothing;
  `,
];
