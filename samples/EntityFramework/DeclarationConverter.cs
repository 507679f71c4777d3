using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.EntityFramework;

/// <summary>Keeps a declaration as its JSON.</summary>
public sealed class DeclarationConverter()
    : ValueConverter<DepartmentDeclaration, string>(
        declaration => DeclarationJson.ToJson(declaration, false),
        json => Read(json)
    )
{
    private static DepartmentDeclaration Read(string json) => DeclarationJson.Read(json).GetDeclaration();
}
