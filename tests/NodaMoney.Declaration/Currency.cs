namespace NodaMoney;

/// <summary>The member of NodaMoney's type that the adapter uses, for builds without the package.</summary>
public readonly record struct Currency(string Code);
