import type { RequestHandler } from 'express';
import type { HealthSystem, SystemFigures } from '../../contracts/health.ts';
import { hostFigures } from '../hostFigures.ts';

/** `GET /health/system` (contract 1.3) */
export const healthSystem: RequestHandler = async (_request, response) => {
  const figures = await hostFigures();
  response.json({ ...figures, timestamp: new Date().toISOString() } satisfies HealthSystem);
};

/** `GET /monitoring/system` */
export const monitoringSystem: RequestHandler = async (_request, response) => {
  const { cpu, memory, disk } = await hostFigures();
  const { usagePercent, cores } = cpu;
  response.json({ cpu: { usagePercent, cores }, memory, disk } satisfies SystemFigures);
};
