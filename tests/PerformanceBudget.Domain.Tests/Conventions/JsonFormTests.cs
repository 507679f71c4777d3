using System.Numerics;
using System.Reflection;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>The tables by which objects are read and written, and the schema, have the same properties.</summary>
public sealed class JsonFormTests
{
    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllText(Repository.PathTo("schema", "declaration-1.0.schema.json")))
        .RootElement;

    public static TheoryData<Type> Types => [.. ModelVariants.Types.Except([typeof(Acceptance)])];

    [Theory]
    [MemberData(nameof(Types))]
    public void Table_OfAType_HasThePropertiesOfTheSchema(Type type)
    {
        var described = Described(type);

        Assert.Equal(Properties(described), Names(Shape(type)));
        Assert.Equal(Required(described), RequiredNames(Shape(type)));
    }

    [Fact]
    public void Table_OfAnAcceptance_HasThePropertiesOfTheSchema()
    {
        var described = JsonDocument
            .Parse(AcceptanceJson.Schema)
            .RootElement.GetProperty("$defs")
            .GetProperty("acceptance");

        Assert.Equal(Properties(described), Names(AcceptanceForm.Instance.Shape));
        Assert.Equal(Required(described), RequiredNames(AcceptanceForm.Instance.Shape));
    }

    private static JsonElement Described(Type type) =>
        type.Name switch
        {
            nameof(DepartmentDeclaration) => Schema,
            var name => Definition(char.ToLowerInvariant(name[0]) + name[1..]),
        };

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> Properties(JsonElement described) =>
        described.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string?> Required(JsonElement described) =>
        described.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal)
            : [];

    private static string[] Names(JsonShape shape) => shape.ToString().Split(", ");

    private static IEnumerable<string> RequiredNames(JsonShape shape)
    {
        var names = new List<string>();
        for (var left = shape.Required; left != 0; left &= left - 1)
        {
            names.Add(shape[BitOperations.TrailingZeroCount(left)].Value);
        }

        return names.Order(StringComparer.Ordinal);
    }

    private static JsonShape Shape(Type type)
    {
        var holder = type == typeof(DepartmentDeclaration) ? typeof(DeclarationDraft) : type;
        var form = holder.GetProperty("Form", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        return (JsonShape)form.GetType().GetProperty("Shape")!.GetValue(form)!;
    }
}
