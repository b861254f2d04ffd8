export const STYLE = `
.field, .panel { margin: 0 0 1rem } fieldset { border: 0; margin: 0; padding: 0 } input[type=text], input[type=password], textarea { width: 60% }
.button { display: inline-block; padding: .4rem 1rem; border: 1px solid #05a; margin: .2rem } .dropdown { min-width: 14rem; text-align: left }
.dialog { position: fixed; inset: 20% 25%; background: #fff; border: 1px solid; padding: 1rem; z-index: 5 } .popup { background: #fff; border: 1px solid; z-index: 9; min-width: 14rem }
.popup [role=option] { padding: .2rem .5rem; cursor: default } .prompt-icon { display: inline-block; width: 1rem; height: 1rem; background: #999 }
.choice { position: relative; padding-left: 1.6rem } .choice input { position: absolute; left: 0; opacity: 0; width: 1.2rem; height: 1.2rem } .drawn { position: absolute; left: 0; width: 1.1rem; height: 1.1rem; border: 1px solid; pointer-events: none }
.date input { width: 4rem } .away { position: absolute; left: -9999px } .filtered { position: relative; width: 12rem } .click-filter { position: absolute; inset: 0; z-index: 1 } .alert { color: #b00 } abbr { text-decoration: none }
`;
