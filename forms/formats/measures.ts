/** Whether an amount is measured in something else than what is asked for: 68 kg where pounds are. */
export function isInOtherMeasure(asked: string, value: string): boolean {
  const own = MEASURES.filter(({ behind }) => behind.test(value));
  const here = MEASURES.filter(({ named }) => named.test(asked));
  return own.some((one) => {
    const alike = here.filter(({ of }) => of === one.of);
    return alike.length > 0 && !alike.includes(one);
  });
}

interface Measure {
  /** What is measured: what is of one sort excludes one another. */
  of: string;
  behind: RegExp;
  named: RegExp;
}

/** `words` mean it wherever they stand; what is `short`, right behind a number or in brackets only: `5 in`, `(in)`. */
function measure(of: string, short: string, words: string): Measure {
  return {
    of,
    behind: new RegExp(String.raw`\d\s*(?:${short}|${words})(?![\p{L}\d²2])`, 'iu'),
    named: new RegExp(
      String.raw`[([](?:in )?(?:${short}|${words})\.?[)\]]|(?<!\p{L})(?:${words})(?![\p{L}²2])`,
      'iu',
    ),
  };
}

const MEASURES: readonly Measure[] = [
  measure('weight', 'lbs?|#', 'pounds|lbs'),
  measure('weight', 'kgs?', 'kilograms?|kilos?|kg'),
  measure('weight', 'g', 'grams?'),
  measure('weight', 'oz', 'ounces?'),
  measure('weight', 'st', 'stones?'),
  measure('length', 'cms?', 'cent?imet(?:er|re)s?|cm'),
  measure('length', 'mm', 'millimet(?:er|re)s?|mm'),
  measure('length', 'm', 'met(?:er|re)s?'),
  measure('length', 'kms?', 'kilomet(?:er|re)s?|km'),
  measure('length', `in|"|''`, 'inch(?:es)?'),
  measure('length', `ft|'`, 'feet|foot'),
  measure('length', 'mi', 'miles?|mileage'),
  measure('area', 'sq\\.? ?ft|ft2|ft²|sf', 'square f(?:ee|oo)t|sq\\.? ?ft|sqft'),
  measure('area', 'sq\\.? ?m|m2|m²|sqm', 'square met(?:er|re)s?|sq\\.? ?m|sqm'),
  measure('area', 'ac', 'acres?'),
  measure('area', 'ha', 'hectares?'),
  measure('warmth', '°? ?c', 'celsius|°c'),
  measure('warmth', '°? ?f', 'fahrenheit|°f'),
  measure('time', 'mins?', 'minutes?|mins?'),
  measure('time', 'h|hrs?', 'hours?|hrs?'),
  measure('time', 's|secs?', 'seconds?|secs?'),
  measure('size', 'mb', 'megabytes?|mb'),
  measure('size', 'gb', 'gigabytes?|gb'),
];
