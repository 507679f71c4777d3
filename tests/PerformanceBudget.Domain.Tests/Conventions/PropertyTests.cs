using System.Reflection;
using System.Text.Json;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Every property of every record of the model counts wherever properties are gone through.</summary>
public sealed class PropertyTests
{
    public static TheoryData<Type> Types => [.. ModelVariants.Types];

    /// <summary>Methods that change a property under another name than its own, with that name.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["BudgetLine.WithFormula.composed"] = nameof(BudgetLine.FormulaComposed),
    };

    /// <summary>Properties that no method changes: a line of another name is another line.</summary>
    private static readonly string[] NotChanged = ["BudgetLine.Name"];

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryProperty_Changed_ChangesEqualityAndHash(Type type)
    {
        var full = ModelVariants.Full(type);

        Assert.Equal(full, ModelVariants.Full(type));
        Assert.Equal(full.GetHashCode(), ModelVariants.Full(type).GetHashCode());
        Assert.All(
            ModelVariants.Of(type),
            variant =>
            {
                Assert.NotEqual(full, variant.Changed);
                Assert.NotEqual(full.GetHashCode(), variant.Changed.GetHashCode());
            }
        );
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryProperty_Changed_ChangesTheJson(Type type)
    {
        var full = Written(ModelVariants.Full(type));

        Assert.All(ModelVariants.Of(type), variant => Assert.NotEqual(full, Written(variant.Changed)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryProperty_WrittenAndRead_IsItselfAndNoOther(Type type) =>
        Assert.All(
            ModelVariants.Of(type),
            variant =>
            {
                var (read, problem) = Read(type, Written(variant.Changed));

                // Some cannot be what they are alone: a total that is no sum, a formula beside lines.
                if (problem?.StartsWith("PB11", StringComparison.Ordinal) != true)
                {
                    Assert.Null(problem);
                    Assert.Equal(variant.Changed, read);
                }
            }
        );

    [Fact]
    public void EveryPartOfADeclaration_Changed_ChangesItAndItsJson()
    {
        var full = (DepartmentDeclaration)ModelVariants.Full(typeof(DepartmentDeclaration));
        var json = Written(full);
        var places = new HashSet<string>(StringComparer.Ordinal);

        foreach (var (place, changed) in ModelVariants.Declarations())
        {
            Assert.True(places.Add(place));
            Assert.True(full != changed && Written(changed) != json, place);
        }

        Assert.Contains("/projects/0/budget/lines/0/lines/0/formula", places);
        Assert.Contains("/projects/0/statement/overview/period/start", places);
    }

    [Theory]
    [InlineData(typeof(DepartmentDeclaration))]
    [InlineData(typeof(Project))]
    [InlineData(typeof(BudgetLine))]
    [InlineData(typeof(Indicator))]
    public void EveryProperty_OfATypeThatChangesByCopies_IsChangedByOneAndNothingElse(Type type)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var method in type.GetMethods()
                .Where(method => method.Name.StartsWith("With", StringComparison.Ordinal))
        )
        {
            var values = Values(type, method);
            changed.UnionWith(values.Select(value => value.Property.Name));

            var copies = Originals(type)
                .Select(original =>
                    (original, Copy: Changed(method, original, values.Select(value => value.Value)))
                )
                .Where(pair => pair.Copy is not null)
                .ToArray();
            Assert.NotEmpty(copies);
            Assert.All(
                copies,
                pair =>
                    Assert.Equal(
                        values.Aggregate(
                            pair.original,
                            (copy, value) => ModelVariants.With(copy, value.Property, value.Value)
                        ),
                        pair.Copy
                    )
            );
        }

        Assert.Equal(
            ModelVariants
                .Properties(type)
                .Select(property => property.Name)
                .Where(name => !NotChanged.Contains($"{type.Name}.{name}"))
                .Order(StringComparer.Ordinal),
            changed.Order(StringComparer.Ordinal)
        );
    }

    /// <summary>A full object; of lines that with sub-lines, and that with a formula.</summary>
    private static object[] Originals(Type type) =>
        ModelVariants.Full(type) is BudgetLine line ? [line, line.Lines[0]] : [ModelVariants.Full(type)];

    /// <summary>For each parameter of a method the property that it stands for, and another value of it.</summary>
    private static (PropertyInfo Property, object? Value)[] Values(Type type, MethodInfo method) =>
        [
            .. from parameter in method.GetParameters()
            let name = OtherNames.GetValueOrDefault($"{type.Name}.{method.Name}.{parameter.Name}")
                ?? parameter.Name
            join variant in ModelVariants.Of(type)
                on name.ToUpperInvariant() equals variant.Property.Name.ToUpperInvariant()
            select (variant.Property, variant.Property.GetValue(variant.Changed)),
        ];

    /// <summary>What a method makes of an object, or null where that could not leave the library.</summary>
    private static object? Changed(MethodInfo method, object original, IEnumerable<object?> values)
    {
        try
        {
            return method.Invoke(original, [.. values]);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is InvariantException)
        {
            return null;
        }
    }

    private static string Written(object value) => JsonSerializer.Serialize(value, value.GetType());

    private static (object? Value, string? Problem) Read(Type type, string json)
    {
        try
        {
            return (JsonSerializer.Deserialize(json, type), null);
        }
        catch (JsonException refused)
        {
            return (null, refused.Message);
        }
    }
}
