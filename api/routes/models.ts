import type { RequestHandler } from 'express';
import type { Models } from '../../contracts/models.ts';

/** `GET /api/v1/gh/models` (contract 1.4): the engine goes by rules, and needs no model. */
export const models: RequestHandler = (_request, response) => {
  response.json(MODELS);
};

const RULES = 'rules';

const MODELS: Models = {
  models: [
    {
      alias: RULES,
      model: RULES,
      provider: 'ghosthands',
      provider_name: 'GhostHands',
      vision: false,
      cost: { input: 0, output: 0, unit: 'USD per 1M tokens' },
    },
  ],
  presets: ['speed', 'balanced', 'quality'].map((name) => ({
    name,
    description: 'Forms are filled by rules, which cost nothing',
    model: RULES,
  })),
  default: RULES,
  total: 1,
};
