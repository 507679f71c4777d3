namespace PerformanceBudget.Testing;

/// <summary>The department of a place.</summary>
/// <param name="Authority">What kind of department it is.</param>
/// <param name="Name">Its name: 青禾县民政局.</param>
/// <param name="Mark">What its documents are numbered under: 青民.</param>
/// <param name="Supervisor">The department above it; it itself where there is none.</param>
internal sealed record Office(Authority Authority, string Name, string Mark, string Supervisor);
