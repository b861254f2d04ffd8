import type { Snapshot } from './monitor.ts';
import type { Family } from './prometheus.ts';

/** The figures of the fleet and of this process, as Prometheus collects them. */
export function figureFamilies({ metrics, fleet, answeringMs }: Snapshot): Family[] {
  const { jobs, worker, api } = metrics;
  return [
    gauge('gh_jobs_created', 'Jobs there are, of whatever status.', jobs.created),
    gauge('gh_jobs_completed', 'Jobs that completed.', jobs.completed),
    gauge('gh_jobs_failed', 'Jobs that failed.', jobs.failed),
    gauge('gh_jobs_retried', 'Retries of jobs.', jobs.retried),
    gauge(
      'gh_job_duration_seconds_sum',
      'Seconds that completed and failed jobs took.',
      jobs.totalDurationMs / 1000,
    ),
    gauge('gh_queue_depth', 'Jobs that are due and have no session.', worker.queueDepth),
    gauge('gh_sessions_open', 'Browser sessions that are open.', worker.activeJobs),
    gauge(
      'gh_sessions_max',
      'Sessions that the workers which take jobs can hold at once.',
      worker.maxConcurrent,
    ),
    {
      name: 'gh_workers',
      help: 'Workers that are alive.',
      type: 'gauge',
      samples: [
        { labels: { status: 'active' }, value: fleet.activeWorkers },
        { labels: { status: 'draining' }, value: fleet.drainingWorkers },
      ],
    },
    {
      name: 'gh_api_requests_total',
      help: 'Requests that this process answered, by method and pattern of the route.',
      type: 'counter',
      samples: labelled('route', api.requestsByPath),
    },
    {
      name: 'gh_api_responses_total',
      help: 'Answers of this process, by status.',
      type: 'counter',
      samples: labelled('status', api.requestsByStatus),
    },
    counter('gh_api_errors_total', 'Answers of this process of 500 and above.', api.totalErrors),
    counter(
      'gh_api_response_seconds_total',
      'Seconds that this process took for all its answers.',
      answeringMs / 1000,
    ),
    gauge('gh_api_uptime_seconds', 'Since when this process runs.', metrics.uptime / 1000),
    gauge('gh_api_resident_memory_bytes', 'Memory of this process.', process.memoryUsage.rss()),
  ];
}

function gauge(name: string, help: string, value: number): Family {
  return { name, help, type: 'gauge', samples: [{ value }] };
}

function counter(name: string, help: string, value: number): Family {
  return { name, help, type: 'counter', samples: [{ value }] };
}

function labelled(label: string, counts: Record<string, number>): Family['samples'] {
  return Object.entries(counts).map(([word, value]) => ({ labels: { [label]: word }, value }));
}
