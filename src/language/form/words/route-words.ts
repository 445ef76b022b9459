// What authors write by instinct in routes and amendments.

import { FORM_CODES } from '../form-codes.ts';
import { CONDITION, ELSE, ORDER } from './condition-words.ts';
import type { Words } from './foreign-word.ts';
import { key, words } from './foreign-word.ts';
import { HEAD_WORDS } from './head-words.ts';

const STEP: Words = {
  ...CONDITION,
  ...words('approvers roles approver_roles participants', {
    code: FORM_CODES.severalRoles,
    means: 'role',
    right: 'any_of: [legal, finance]',
  }),
  ...key(
    'role',
    'role: legal',
    'approver who assignee assigned_to responsible performer executor user person position',
  ),
  ...words('quorum votes min_approvals required_approvals min_votes approvals minimum threshold count', {
    code: FORM_CODES.quorum,
    means: 'at_least',
    right: 'at_least: 2',
  }),
  ...words('deadline due term time duration timeout days hours limit within allow due_in', {
    code: FORM_CODES.lengthForDeadline,
    means: 'sla',
    right: 'sla: review',
  }),
  ...words('optional required mandatory obligatory skippable skip', {
    code: FORM_CODES.optionalStep,
    right: 'act: advise',
  }),
  ...key('follows', 'follows: legal', 'after depends_on depends needs requires waits_for previous'),
  ...key('step', 'step: second_review', 'name id title label'),
  ...key('act', 'act: inform', 'type action kind mode does'),
  ...key('may_ask', 'may_ask: [technical_lead]', 'can_ask may_invite invite delegates may_add'),
  ...key('covers', 'covers: [draft, amount]', 'checks scope about subject reviews'),
  ...words('priority order weight rank position sequence parallel', {
    code: FORM_CODES.priority,
    right: 'follows: legal',
  }),
};

const STAGE: Words = {
  ...CONDITION,
  ...words('approvers roles approver reviewers participants', {
    code: FORM_CODES.approverList,
    means: 'steps',
    right: 'steps: [ { role: legal, sla: review } ]',
  }),
  ...key('steps', 'steps: [ { role: legal, sla: review } ]', 'tasks actions items list'),
  ...key('stage', 'stage: review', 'name id'),
  ...HEAD_WORDS.about,
  ...ORDER,
};

const RULE_HEAD: Words = { ...CONDITION, ...ORDER, ...HEAD_WORDS.period, ...HEAD_WORDS.grounds, ...HEAD_WORDS.about };

/** By the definition whose keys they stand among. */
export const ROUTE_WORDS: Readonly<Record<string, Words>> = {
  step: STEP,
  added_step: { ...STEP, ...key('to', 'to: review', 'in stage at into on') },
  stage: STAGE,
  added_stage: {
    ...STAGE,
    ...key('after', 'after: review', 'follows behind'),
    ...key('before', 'before: approval', 'precedes'),
  },
  route_file: {
    ...RULE_HEAD,
    ...ELSE,
    ...key('route', 'route: large-client', 'id name'),
    ...words('approvers roles', {
      code: FORM_CODES.approverList,
      means: 'stages',
      right: 'stages: [ { stage: review, title: Согласование, steps: [ { role: legal, sla: review } ] } ]',
    }),
    ...key(
      'stages',
      'stages: [ { stage: review, title: Согласование, steps: [ { role: legal, sla: review } ] } ]',
      'steps flow path workflow process phases',
    ),
    ...key('overrides', 'overrides: [standard-client]', 'overwrites replaces supersedes instead_of beats'),
    ...key('on_return', 'on_return: { wait: all, to: curator }', 'on_reject on_rework rework returns'),
  },
  amendment_file: {
    ...RULE_HEAD,
    ...key('amendment', 'amendment: personal-data', 'id name'),
    ...key(
      'add',
      'add: [ { to: review, role: data_protection, sla: review } ]',
      'add_step add_steps insert append adds add_role add_approver',
    ),
    ...key(
      'remove',
      'remove: [ { from: review, step: finance } ]',
      'delete drop skip without remove_step remove_steps removes',
    ),
    ...key(
      'change_sla',
      'change_sla: [ { every_step: true, allow: 50 % } ]',
      'sla deadline deadlines change_deadline change_deadlines speed_up',
    ),
    ...key(
      'require',
      'require: [ { document: tender_protocol, by: start } ]',
      'documents requires require_documents add_documents document',
    ),
    ...key('waive', 'waive: [ { document: charter } ]', 'skip_documents not_required remove_documents waives exempt'),
    ...key('routes', 'routes: [standard-client]', 'route for_routes applies_to_routes'),
    ...key('overrides', 'overrides: [urgent]', 'overwrites replaces supersedes instead_of'),
  },
  package_line: {
    ...CONDITION,
    ...key('document', 'document: charter', 'doc name id paper file'),
    ...key('by', 'by: start', 'gate until stage deadline due before needed_by on at'),
    ...key('checked_by', 'checked_by: legal', 'check checker reviewed_by role reviewer'),
    ...words('optional required mandatory', { code: FORM_CODES.optionalStep, right: 'when: { kind: services }' }),
  },
  on_return: {
    ...key('at_most', 'at_most: 3', 'max limit rounds times attempts max_rounds'),
    ...key('then', 'then: director', 'else after escalate finally'),
    ...key('wait', 'wait: all', 'mode policy'),
  },
  in_force: {
    ...key('until', 'until: 2026-12-31', 'to till end ends'),
    ...key('from', 'from: 2026-01-01', 'since start starts'),
  },
  changed_sla: {
    ...key('in', 'in: review', 'stage at of'),
    ...key('step', 'step: legal', 'role'),
    ...key('allow', 'allow: 50 %', 'scale factor percent by times'),
    ...key('every_step', 'every_step: true', 'all all_steps everything every'),
  },
};
