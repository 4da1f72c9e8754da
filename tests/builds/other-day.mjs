// Loaded before a build: moves its clock to another year, month, day of the week and hour.
const AHEAD = (400 * 24 + 7) * 3_600_000 + 90_000;
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + AHEAD);
    else super(...parts);
  }

  static now() {
    return Real.now() + AHEAD;
  }
};
