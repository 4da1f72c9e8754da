import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[];
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Finds what would let a workflow do more than it has to, or let a stranger's words or code into it: a sentence each. */
export function findWorkflowFaults(text: string): string[] {
  const workflow: Workflow = parse(text);
  const events = eventsOf(workflow);
  const foreign = events.includes('pull_request');
  return [
    ...events
      .filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event))
      .map((event) => `${event} runs with rights in the hands of strangers.`),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['The permissions at the top are not {}.']),
    ...(workflow.concurrency === undefined ? ['It has no concurrency.'] : []),
    ...(foreign && /\$\{\{[^}]*\bsecrets\b/.test(text) ? ['A pull request reaches for a secret.'] : []),
    ...findPinFaults(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => findJobFaults(name, job, foreign)),
  ];
}

function eventsOf({ on }: Workflow): readonly string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
}

// The version stands in a comment, which a parser of YAML does not see.
function findPinFaults(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)]
    .map(([, used = '']) => used)
    .filter((used) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))
    .map((used) => `${used} is not pinned to a commit with its version beside it.`);
}

function findJobFaults(name: string, job: Job, foreign: boolean): string[] {
  const writes = Object.entries(job.permissions ?? {}).filter(([, right]) => right !== 'read');
  return [
    ...(job.permissions === undefined ? [`The job ${name} does not say its permissions.`] : []),
    ...(job['timeout-minutes'] === undefined ? [`The job ${name} has no time limit.`] : []),
    ...(foreign ? writes.map(([scope]) => `In a pull request the job ${name} may write ${scope}.`) : []),
    ...job.steps.flatMap((step) => findStepFaults(name, step)),
  ];
}

function findStepFaults(name: string, { uses = '', run = '', with: inputs = {} }: Step): string[] {
  const keeps = uses.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false;
  const caches = uses.startsWith('actions/setup-node@') && inputs['package-manager-cache'] !== false;
  return [
    ...(keeps ? [`A checkout of the job ${name} leaves its token behind.`] : []),
    ...(caches || uses.startsWith('actions/cache@') ? [`The job ${name} shares a cache.`] : []),
    ...(run.includes('${{') ? [`A script of the job ${name} is put together from an expression.`] : []),
    ...(/\bnpm (ci|install|i)\b(?!.*--ignore-scripts)/.test(run) ? [`The job ${name} runs the scripts of packages.`] : []),
  ];
}
