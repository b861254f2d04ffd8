import type { RequestHandler } from 'express';
import {
  type DeletedAnswer,
  type DeletedAnswers,
  RememberedAnswer,
  type UserAnswers,
} from '../../contracts/rememberedAnswers.ts';
import {
  deleteRememberedAnswer,
  deleteRememberedAnswers,
  listRememberedAnswers,
} from '../../db/rememberedAnswers.ts';
import { answerPlace } from '../../vault/vault.ts';
import type { Api } from '../api.ts';
import { notFound } from '../errors.ts';
import { answerIdOf, userIdOf } from '../parse.ts';

/** What is remembered of a user's answers: theirs to see and to erase. */

/** `GET /users/:userId/answers` */
export function userAnswers({ database, vault }: Pick<Api, 'database' | 'vault'>): RequestHandler {
  return async (request, response) => {
    const user_id = userIdOf(request.params['userId']);
    const kept = await listRememberedAnswers(database, user_id);
    const opened = await vault.decryptAll(
      user_id,
      kept.map(({ mark, envelope }) => ({ place: answerPlace(mark), envelope })),
    );
    const answers = kept.flatMap(({ id, created_at, updated_at }, index) => {
      const read = RememberedAnswer.safeParse(opened[index]);
      if (!read.success) return [];
      const { meaning: _, ...shown } = read.data;
      return [{ id, ...shown, created_at: created_at.toISOString(), updated_at: updated_at.toISOString() }];
    });
    response.set('cache-control', 'no-store');
    response.json({ user_id, answers, count: answers.length } satisfies UserAnswers);
  };
}

/** `DELETE /users/:userId/answers/:answerId` */
export function userAnswerDelete({ database }: Pick<Api, 'database'>): RequestHandler {
  return async (request, response) => {
    const user_id = userIdOf(request.params['userId']);
    const id = answerIdOf(request.params['answerId']);
    if (!(await deleteRememberedAnswer(database, user_id, id))) throw notFound('Answer');
    response.json({ user_id, id, deleted: true } satisfies DeletedAnswer);
  };
}

/** `DELETE /users/:userId/answers` */
export function userAnswersDelete({ database }: Pick<Api, 'database'>): RequestHandler {
  return async (request, response) => {
    const user_id = userIdOf(request.params['userId']);
    const deleted_count = await deleteRememberedAnswers(database, user_id);
    response.json({ user_id, deleted_count } satisfies DeletedAnswers);
  };
}
