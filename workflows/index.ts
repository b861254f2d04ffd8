// The workflows that the engine bundles.
