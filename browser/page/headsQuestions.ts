import type { Crowd } from './crowd.ts';
import { isAlone, type Legend } from './legend.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';

/** Below `Work authorization`, it is `Do you need sponsorship?` that is asked: the legend heads what stands before a choice. */
export function headsQuestions(legend: Legend, nearby: string, crowd: Crowd): boolean {
  if (legend.group === null || legend.text.includes('?') || legend.required) return false;
  const lines = nearby.split('\n').map(withoutMarks);
  if (lines.includes(legend.text)) return false;
  const isAsked = lines.some((line) => line.endsWith('?') && !INFORMS.test(line));
  return isAsked || hasRequiredMark(nearby) || (!isAlone(legend, crowd) && isSaid(lines.at(0) ?? ''));
}

/** A line that asks without a question mark: it neither explains nor tells how to answer. */
export function isSaid(line: string): boolean {
  const isLine = line !== '' && line.length <= LONGEST && !/[.!]$/.test(line);
  return isLine && !INSTRUCTS.test(line) && !INFORMS.test(line);
}

const LONGEST = 120;
const INSTRUCTS =
  /^\W*(please )?(select|choose|check|mark|pick|tick|indicate|answer|options?|optional|required|bitte|wählen|kreuzen|veuillez|choisi\p{L}*|cochez|seleccione|elija|marque|selecione|escolha|selezion\p{L}*|scegli\p{L}*|selecteer|kies|wybierz|zaznacz)(?!\p{L})/iu;
/** `What is a protected veteran?` is answered by the page. */
const INFORMS =
  /^\W*(why|who is|how do (you|i) know|what (is|are|does|do) (an?|this|these|it|that|we)|what happens|need help|questions)\b/i;
