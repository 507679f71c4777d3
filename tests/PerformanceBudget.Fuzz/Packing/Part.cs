namespace PerformanceBudget.Fuzz.Packing;

/// <summary>A part of an input.</summary>
/// <param name="Name">What it is called where it is put together; empty for an input that is one part.</param>
/// <param name="Content">What is in it.</param>
internal readonly record struct Part(string Name, byte[] Content);
