using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Docs.Tests;

/// <summary>What an example may use without saying where it has it from.</summary>
public static class Surroundings
{
    /// <summary>The real declaration, as JSON in UTF-8.</summary>
    public static byte[] utf8Json { get; } =
        File.ReadAllBytes(Repository.PathTo("samples", "songjiang-2026.json"));

    /// <summary>The real declaration.</summary>
    public static DepartmentDeclaration declaration => DeclarationJson.Read(utf8Json).GetDeclaration();

    /// <summary>The declaration of the year before.</summary>
    public static DepartmentDeclaration previous => declaration;
}
