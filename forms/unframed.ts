/**
 * A label without what is only how one asks: `Please state your X for this role` and `What is your X?` ask for X.
 * Whatever else stands around X stays.
 */
export function unframed(label: string): string {
  const plain = label.trim().replace(FOR_THIS_JOB, '$1');
  const bare = FRAMES.reduce((text, frame) => text.replace(frame, '$1'), plain);
  return bare.trim() === '' ? label : bare;
}

const FOR_THIS_JOB =
  /\s+(?:for|in|to) (?:this|the) (?:role|position|job|opportunity|vacancy|opening)(?: with us)?(?=\W*$)()/i;
const FRAMES = [
  /^please (?:also )?(?:state|indicate|provide|specify|enter|share|give|tell|let us know|confirm|add|include|select|choose|type)(?: us)?(?: with)? (?:your |the |what your |what is your )?(.*)$/is,
  /^(?:what|which|who)(?:['’]s| is| are) your ([^?]*)\?$/i,
  /^(?:quel(?:le)?s? (?:est|sont) (?:votre|vos|ta|ton|tes)|wie lautet (?:ihre?|deine?)|was (?:ist|sind) (?:ihre?|deine?)|¿?cu[aá]l(?:es)? (?:es|son) (?:su|tu)s?|qual (?:é|è) (?:a |o |la |il )?(?:sua|seu|tua|tuo)|quali sono le tue|wat is (?:je|uw)|jakie? (?:jest|są) (?:twoj[ea]|pana|pani)) ([^?？]*)[?？]$/iu,
];
