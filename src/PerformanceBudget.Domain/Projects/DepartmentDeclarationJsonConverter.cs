using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="DepartmentDeclaration"/>: a whole document.</summary>
public sealed class DepartmentDeclarationJsonConverter : ModelJsonConverter<DepartmentDeclaration>
{
    internal override DepartmentDeclaration? ReadModel(ref JsonInput input)
    {
        var draft = new DeclarationDraft();
        draft.Read(ref input);
        return input.State.ErrorCount == 0 ? draft.Build() : null;
    }

    internal override void WriteModel(Utf8JsonWriter writer, DepartmentDeclaration value) =>
        DeclarationDraft.Write(writer, value);
}
